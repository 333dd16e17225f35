// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/serverapi.h" // planted: arrow

#include <QLabel>
#include <QSqlQuery> // planted: library planted: sql

void Window::show()
{
    // TODO nicer // planted: unfinished
    setStyleSheet(QString()); // planted: stylesheet
    m_text->setHtml(m_story); // planted: html
    m_table->selectRow(0); // planted: select-row
    QCoreApplication::processEvents(); // planted: events
    setWindowTitle(tr("Listings"));
}
