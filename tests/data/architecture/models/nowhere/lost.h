// SPDX-License-Identifier: GPL-3.0-or-later planted: licence planted: folder
