# What a Linux desktop wants to know of the program. The names agree with each other; script/check-desktop compares them.
set(linux_id io.github.deal_explorer.DealExplorer)
set(linux_dir ${CMAKE_CURRENT_LIST_DIR})
set(icon_dir ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable)
install(FILES ${linux_dir}/${linux_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux_dir}/${linux_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${linux_dir}/${linux_id}.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages
    RENAME ${linux_id}.xml)
install(FILES ${linux_dir}/../icons/deal-explorer.svg DESTINATION ${icon_dir}/apps RENAME ${linux_id}.svg)
install(FILES ${linux_dir}/application-x-deal-explorer-dossier.svg DESTINATION ${icon_dir}/mimetypes)
install(FILES ${linux_dir}/deal-explorer.1 ${linux_dir}/deal-seed.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${linux_dir}/deal-explorer.fr.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/fr/man1 RENAME deal-explorer.1)
install(FILES ${linux_dir}/deal-explorer.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
    RENAME deal-explorer)
