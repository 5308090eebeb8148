package io.entrepot.cli;

import io.entrepot.simulator.SimulatorCommand;

import picocli.CommandLine.Command;

/** The program's own help; the work is in its commands. */
@Command(
        name = "entrepot",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = "A platform for cross-border shops. Without a command it serves the shop.",
        synopsisSubcommandLabel = "[COMMAND]",
        subcommands = {
            ServeCommand.class,
            VerifyCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            DemoCommand.class,
            SearchCommand.class,
            LandedCostCommand.class,
            SimulatorCommand.class,
            BackupCommand.class,
            RestoreCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 done, 1 something was found, 2 wrong usage, 69 something needed is not",
            "there, 70 a fault of the program, 78 the settings or the machine must be changed."
        })
final class EntrepotCommand {}
