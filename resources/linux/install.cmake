# What a Linux desktop wants to know of the program. The names agree with each other; script/check-desktop compares them.
set(linux_id io.github.deal_explorer.DealExplorer)
set(linux_dir ${CMAKE_CURRENT_LIST_DIR})
install(FILES ${linux_dir}/${linux_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux_dir}/${linux_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${linux_dir}/${linux_id}.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages
    RENAME ${linux_id}.xml)
install(FILES ${linux_dir}/../icons/deal-explorer.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps
    RENAME ${linux_id}.svg)
install(FILES ${linux_dir}/deal-explorer.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
