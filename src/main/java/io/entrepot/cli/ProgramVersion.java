package io.entrepot.cli;

import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest; classes that never were in a jar are in development. */
final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"entrepot " + text()};
    }

    static String text() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
