# French whole, English for its plural forms: :/i18n/deal-explorer_fr.qm and :/i18n/deal-explorer_en.qm in every program that
# links the core. script/update-translations reads the sources again; script/check-translations fails on anything unfinished.
file(GLOB ts_files CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/*.ts)
qt_add_lrelease(dealcore TS_FILES ${ts_files} QM_FILES_OUTPUT_VARIABLE qm_files)
qt_add_resources(dealcore translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${qm_files})
