package vn.niengiam;

import picocli.CommandLine.IVersionProvider;
import vn.niengiam.jobs.Program;

/** What {@code --version} prints. */
final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"niengiam " + Program.version()};
    }
}
