# A build from nothing spends a third of its time on the same headers. They are read once here and lent to every
# target: a header of its own for each would cost more than it saves. Not in the dev preset: there a file must name
# all it uses, and the compiler cache does better.
if(COOPERAGE_PRECOMPILE)
    file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/precompiled.cpp CONTENT "// carries the precompiled header\n")
    add_library(cooperage_precompiled STATIC ${PROJECT_BINARY_DIR}/precompiled.cpp)
    target_link_libraries(cooperage_precompiled PRIVATE cooperage::flags Qt6::Core)
    set_target_properties(cooperage_precompiled PROPERTIES AUTOMOC OFF)
    target_precompile_headers(cooperage_precompiled PRIVATE ${PROJECT_SOURCE_DIR}/cmake/precompiled.h)
endif()

# cooperage_precompile(target): lends the common header to a target, where this build has one.
function(cooperage_precompile target)
    if(COOPERAGE_PRECOMPILE)
        target_precompile_headers(${target} REUSE_FROM cooperage_precompiled)
    endif()
endfunction()
