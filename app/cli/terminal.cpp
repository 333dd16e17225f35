// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <QDir>

#include <cstdio>

namespace cooperage::cli {

namespace {

void put(const QByteArray &text, std::FILE *file)
{
    std::fwrite(text.constData(), 1, std::size_t(text.size()), file);
    std::fflush(file);
}

} // namespace

void Terminal::out(const QByteArray &text)
{
    put(text, stdout);
}

void Terminal::err(const QByteArray &text)
{
    put(text, stderr);
}

QString Terminal::folder() const
{
    return QDir::currentPath();
}

std::stop_token Terminal::untilStopped()
{
    if (!m_interruption)
        m_interruption.emplace();
    return m_interruption->token();
}

void Terminal::look()
{
    if (m_interruption)
        m_interruption->look();
}

} // namespace cooperage::cli
