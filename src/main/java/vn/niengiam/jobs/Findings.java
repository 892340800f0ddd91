package vn.niengiam.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.niengiam.documents.ParseStatus;
import vn.niengiam.settings.Settings;

/** What a run met that the settings call fatal. */
final class Findings {
    private Findings() {}

    static List<String> of(RunJournal journal, Settings.Run settings) {
        Ingested ingested = journal.ingested();
        List<String> findings = new ArrayList<>();
        for (String word : settings.fatalStatuses()) {
            long count = ingested.count(ParseStatus.valueOf(word.toUpperCase(Locale.ROOT)));
            if (count > 0) {
                findings.add(count + " " + word + ", which run.fatal_statuses names");
            }
        }
        long unread = ingested.listed() - ingested.count(ParseStatus.PARSED) - ingested.count(ParseStatus.TRUNCATED);
        if (unread > settings.fatalShare() * ingested.listed()) {
            findings.add(unread + " of " + ingested.listed() + " files gave no text, more than the share "
                    + settings.fatalShare() + " of run.fatal_share");
        }
        return findings;
    }
}
