# Every compiler flag of the project lives in this one target; all others link it.
add_library(cooperage_flags INTERFACE)
add_library(cooperage::flags ALIAS cooperage_flags)

target_include_directories(cooperage_flags INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(cooperage_flags INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400
    COOPERAGE_VERSION="${PROJECT_VERSION}")
target_compile_options(cooperage_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
    -fstack-protector-strong
    # QCoro 0.8 asks for -fcoroutines on g++ only; clang-tidy 14 stops at the flag.
    $<$<CXX_COMPILER_ID:GNU>:-fcoroutines>)
if(COOPERAGE_WERROR)
    target_compile_options(cooperage_flags INTERFACE -Werror)
endif()
if(COOPERAGE_SANITIZE)
    target_compile_options(cooperage_flags INTERFACE
        -fsanitize=${COOPERAGE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all
        # these find little that the address sanitizer misses and triple the time to compile
        -fno-sanitize=vptr,null,alignment,object-size)
    target_link_options(cooperage_flags INTERFACE -fsanitize=${COOPERAGE_SANITIZE})
endif()
if(COOPERAGE_FUZZ)
    # Coverage counters everywhere; only the fuzz programs themselves link libFuzzer's main.
    target_compile_options(cooperage_flags INTERFACE
        -fsanitize=fuzzer-no-link,address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(cooperage_flags INTERFACE -fsanitize=address,undefined)
endif()
