# cooperage_library(name SOURCES … LINK …): a static library with the project's flags and an alias.
function(cooperage_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINK" ${ARGN})
    add_library(cooperage_${name} STATIC ${arg_SOURCES})
    add_library(cooperage::${name} ALIAS cooperage_${name})
    target_link_libraries(cooperage_${name} PUBLIC cooperage::flags ${arg_LINK})
    cooperage_precompile(cooperage_${name})
endfunction()
