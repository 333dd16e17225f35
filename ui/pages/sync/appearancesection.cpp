// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sync/appearancesection.h"

#include "ui/shell/appearance.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/card.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>

namespace cooperage {

AppearanceSection::AppearanceSection(Appearance &appearance, UiSettings &settings, QWidget *parent)
    : QWidget(parent)
{
    auto *card = new Card(tr("Appearance"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    auto *theme = new QComboBox;
    theme->setObjectName(QStringLiteral("theme"));
    theme->addItem(tr("As the desktop"), int(ThemeChoice::System));
    theme->addItem(tr("Light"), int(ThemeChoice::Light));
    theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    theme->addItem(tr("High contrast"), int(ThemeChoice::HighContrast));
    theme->setCurrentIndex(theme->findData(int(appearance.theme())));
    form->addRow(tr("&Colours"), theme);

    auto *size = new QSpinBox;
    size->setObjectName(QStringLiteral("textSize"));
    size->setRange(Appearance::smallestText, Appearance::largestText);
    size->setSingleStep(10);
    size->setSuffix(tr(" %"));
    size->setValue(appearance.textSize());
    size->setKeyboardTracking(false);
    form->addRow(tr("&Text size"), size);

    auto *compact = new QCheckBox(tr("Rows closer to&gether"));
    compact->setObjectName(QStringLiteral("compact"));
    compact->setChecked(appearance.isCompact());
    form->addRow(QString(), compact);

    auto *language = new QComboBox;
    language->setObjectName(QStringLiteral("language"));
    language->addItem(tr("As the desktop"), QString());
    language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    language->setCurrentIndex(
        std::max(0, language->findData(settings.value(QStringLiteral("appearance/language")).toString())));
    form->addRow(tr("&Language"), language);
    auto *later = new QLabel(tr("Takes effect when the program is started again."));
    later->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(QString(), later);

    card->body()->addLayout(form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(card);
    column->addStretch(1);

    connect(theme, &QComboBox::currentIndexChanged, this, [theme, &appearance] {
        appearance.setTheme(static_cast<ThemeChoice>(theme->currentData().toInt()));
    });
    connect(
        size, &QSpinBox::valueChanged, this, [&appearance](int percent) { appearance.setTextSize(percent); });
    connect(compact, &QCheckBox::toggled, this, [&appearance](bool on) { appearance.setCompact(on); });
    connect(language, &QComboBox::currentIndexChanged, this, [language, &settings] {
        settings.setValue(QStringLiteral("appearance/language"), language->currentData());
    });
    connect(&appearance, &Appearance::changed, this, [size, &appearance] {
        const QSignalBlocker quiet(size);
        size->setValue(appearance.textSize());
    });
}

} // namespace cooperage
