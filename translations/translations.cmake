# French whole, English for its plural forms. `ninja update_translations` reads the sources again; script/test fails on anything unfinished.
file(GLOB ts_files CONFIGURE_DEPENDS translations/*.ts)
if(ts_files)
    file(GLOB translated_sources CONFIGURE_DEPENDS app/*.cpp app/core/*.cpp app/core/*.h app/ui/*.cpp app/ui/*.h)
    qt_add_lrelease(dealcore TS_FILES ${ts_files} QM_FILES_OUTPUT_VARIABLE qm_files)
    qt_add_resources(dealcore translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${qm_files})
endif()
