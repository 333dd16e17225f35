# SPDX-License-Identifier: GPL-3.0-or-later
# Read by packaging/test and packaging/demo; not a program.

# How many compilers fit: one per processor, each may need 1.2 GiB.
build_jobs() {
    local processors memory
    processors=$(nproc)
    memory=$(awk '/^MemAvailable/ { print int($2 / 1024 / 1200) }' /proc/meminfo)
    [ "$memory" -ge 1 ] || memory=1
    [ "$memory" -lt "$processors" ] && processors=$memory
    printf '%s' "$processors"
}

# A heading with the time since the start.
step() {
    printf '\n== %02d:%02d  %s\n' $((SECONDS / 60)) $((SECONDS % 60)) "$*"
}
