// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

#include <span>

namespace cooperage::cli {

/// One command of the program. The table of them is the only place that knows their names, and what --help
/// says is made from it.
struct Subcommand
{
    const char *name;
    const char *summary; ///< English, context "CommandLine"
    const char *usage; ///< what follows the name, e.g. "FILE [options]"
    void (*declare)(QCommandLineParser &); ///< its own options; may be nullptr
    ExitCode (*run)(Session &);
    bool draws = false; ///< needs fonts, though no screen
};

std::span<const Subcommand> allSubcommands();
const Subcommand *subcommandNamed(const QString &name);

/// A command line as it was understood.
struct Called
{
    explicit Called(const QStringList &arguments); ///< the first names the program, the second the command
    QString value(const char *option) const;

    const Subcommand *command; ///< null if there is none of that name
    QCommandLineParser parser;
    bool understood = false; ///< else `parser.errorText()`
};
ExitCode runOn(const Called &called, Ground &ground, Caller &caller, const Clock &clock);

/// Runs `cooperage <arguments>`; the first argument names the command.
int runCommandLine(const QStringList &arguments, const Clock &clock, RandomSource &random);
/// Whether these arguments are for the command line and not for the window.
bool isForCommandLine(const QStringList &arguments);

/// Adds one option: "price", "AMOUNT", "…". Without a value name it is a switch.
void addOption(QCommandLineParser &parser, const char *name, const char *valueName, const QString &text);

void declareJoin(QCommandLineParser &);
ExitCode runJoin(Session &);
void declareImport(QCommandLineParser &);
ExitCode runImport(Session &);
void declareExport(QCommandLineParser &);
ExitCode runExport(Session &);
void declareReport(QCommandLineParser &);
ExitCode runReport(Session &);
void declareExchange(QCommandLineParser &);
ExitCode runExchange(Session &);
void declareGate(QCommandLineParser &);
ExitCode runGate(Session &);
void declarePublic(QCommandLineParser &);
ExitCode runPublic(Session &);
void declareDossier(QCommandLineParser &);
ExitCode runDossier(Session &);
void declareToday(QCommandLineParser &);
ExitCode runToday(Session &);
void declareList(QCommandLineParser &);
ExitCode runList(Session &);
ExitCode runShow(Session &);
void declareAdd(QCommandLineParser &);
ExitCode runAdd(Session &);
void declareEdit(QCommandLineParser &);
ExitCode runEdit(Session &);
void declareCoMaker(QCommandLineParser &);
ExitCode runCoMaker(Session &);
void declareStock(QCommandLineParser &);
ExitCode runStock(Session &);
void declareStandard(QCommandLineParser &);
ExitCode runStandard(Session &);
void declareEndorsement(QCommandLineParser &);
ExitCode runEndorsement(Session &);
void declarePartner(QCommandLineParser &);
ExitCode runPartner(Session &);
void declareRecommend(QCommandLineParser &);
ExitCode runRecommend(Session &);
void declareTie(QCommandLineParser &);
ExitCode runTie(Session &);
void declareThank(QCommandLineParser &);
ExitCode runThank(Session &);
void declareSync(QCommandLineParser &);
ExitCode runSync(Session &);
ExitCode runDifferences(Session &);
ExitCode runBackup(Session &);
void declareRestore(QCommandLineParser &);
ExitCode runRestore(Session &);
void declareDump(QCommandLineParser &);
ExitCode runDump(Session &);
void declareDoctor(QCommandLineParser &);
ExitCode runDoctor(Session &);

} // namespace cooperage::cli
