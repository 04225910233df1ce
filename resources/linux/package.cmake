# The Debian package: cpack --preset deb, in a built release preset. script/check-package builds it and tries it out.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME deal-explorer)
set(CPACK_PACKAGE_CONTACT "Deal Explorer maintainers <deal-explorer@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "see through a business deal, and the words that prove it")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Deal Explorer lays a business deal out as its sources tell it: who is bound
to whom, by what, until when and for how much. Each statement on the screen
leads to the exact words of the article that it rests on, and where articles
agree, differ or are silent is worked out from those words.
.
Its pages show the parties, the clauses, the money, a map of who is tied to
whom, and a timeline; all of them can be taken away as pictures, tables and
a sheet to check each claim by hand. It speaks English and French. The deal
of OpenAI, Microsoft and Stargate comes with it; deal-seed compiles others.")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What no library names: Qt opens the SQLite driver, and its own words in French, while it runs.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-translations-l10n")
# The fonts that the look asks for first (others stand in), and sharp windows where the desktop is Wayland.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter-variable, fonts-noto-core, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "bash-completion")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
# What belongs into this package alone, and not into every installation.
set(CPACK_DEAL_DEBIAN_FILES ${CMAKE_CURRENT_LIST_DIR}/debian)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/debian/finish.cmake)
include(CPack)
