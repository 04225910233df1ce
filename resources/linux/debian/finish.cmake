# Run by CPack on what it is about to pack: adds Debian's own files and compresses what Debian wants compressed (policy, 12.1, 12.3
# and 12.7). gzip -n leaves out the time, so that the same files make the same package.
set(root ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr)
set(doc ${root}/share/doc/deal-explorer)
find_program(gzip gzip REQUIRED)
file(COPY ${CPACK_DEAL_DEBIAN_FILES}/copyright DESTINATION ${doc})
file(COPY_FILE ${CPACK_DEAL_DEBIAN_FILES}/changelog ${doc}/changelog.Debian)
file(MAKE_DIRECTORY ${root}/share/lintian/overrides)
file(COPY_FILE ${CPACK_DEAL_DEBIAN_FILES}/lintian-overrides ${root}/share/lintian/overrides/deal-explorer)
file(GLOB_RECURSE pages ${root}/share/man/*.1)
execute_process(COMMAND ${gzip} -9nf ${doc}/changelog.Debian ${pages} COMMAND_ERROR_IS_FATAL ANY)
# Whatever the umask was of whoever builds it: everybody reads, root alone writes.
execute_process(COMMAND chmod -R u=rwX,go=rX ${CPACK_TEMPORARY_INSTALL_DIRECTORY} COMMAND_ERROR_IS_FATAL ANY)
