# cooperage_test(name SOURCES file… LINK target… [LABEL label]): one Qt Test program, set up so that it cannot
# touch a screen, a home folder, a session bus or the machine's language and time zone.
function(cooperage_test name)
    cmake_parse_arguments(arg "" "LABEL" "SOURCES;LINK" ${ARGN})
    if(NOT arg_LABEL)
        get_filename_component(arg_LABEL ${CMAKE_CURRENT_SOURCE_DIR} NAME)
    endif()
    # tests_models, tests_sync, … build all tests of one folder below tests/
    file(RELATIVE_PATH area ${PROJECT_SOURCE_DIR}/tests ${CMAKE_CURRENT_SOURCE_DIR})
    string(REGEX REPLACE "/.*" "" area "${area}")
    if(NOT TARGET tests_${area})
        add_custom_target(tests_${area})
    endif()
    add_executable(test_${name} ${arg_SOURCES})
    add_dependencies(tests_${area} test_${name})
    target_link_libraries(test_${name} PRIVATE cooperage::flags Qt6::Test ${arg_LINK})
    cooperage_precompile(test_${name})
    add_test(NAME ${name} COMMAND test_${name})
    set(home ${CMAKE_CURRENT_BINARY_DIR}/home-${name})
    file(MAKE_DIRECTORY ${home}/run)
    file(CHMOD ${home}/run PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
    set_tests_properties(${name} PROPERTIES
        LABELS "${area};${arg_LABEL}"
        TIMEOUT 300
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;LANGUAGE=en;HOME=${home};XDG_RUNTIME_DIR=${home}/run;XDG_DATA_HOME=${home}/data;XDG_CONFIG_HOME=${home}/config;DBUS_SESSION_BUS_ADDRESS=disabled:;QT_LOGGING_RULES=qt.qpa.*=false;COOPERAGE_TEST_DATA=${PROJECT_SOURCE_DIR}/tests/data")
    if(COOPERAGE_SANITIZE STREQUAL "thread")
        set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT
            "TSAN_OPTIONS=halt_on_error=1:ignore_noninstrumented_modules=1:suppressions=${PROJECT_SOURCE_DIR}/tests/support/threads.supp")
    endif()
endfunction()
