package vn.niengiam.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Finds the messages of a mailbox (mbox): each begins at a line {@code From …} after a blank line. */
final class MailboxMembers {
    private static final byte[] SIGN = {'F', 'r', 'o', 'm', ' '};

    private final MemberList members;
    private long messageStart = -1;

    private MailboxMembers(MemberList members) {
        this.members = members;
    }

    static SlicedContainer of(Source source, Budget budget) throws IOException {
        MemberList members = new MemberList(budget);
        Optional<Verdict> flaw = Optional.empty();
        try (InputStream in = new BufferedInputStream(source.from(0), 1 << 16)) {
            new MailboxMembers(members).list(in);
        } catch (BudgetSpent e) {
            flaw = Optional.of(Verdict.of(e));
        }
        return new SlicedContainer(ContainerKind.MAILBOX, source, members.members(), flaw);
    }

    private void list(InputStream in) throws IOException {
        boolean afterBlank = true;
        long lineStart = 0;
        long position = 0;
        int matched = 0;
        int length = 0;
        boolean separator = false;
        for (int c = in.read(); c >= 0; c = in.read()) {
            position++;
            if (c == '\n') {
                if (separator) {
                    endMessage(lineStart);
                    messageStart = position;
                }
                afterBlank = length == 0;
                lineStart = position;
                matched = 0;
                length = 0;
                separator = false;
            } else if (c != '\r') {
                matched += matched == length && matched < SIGN.length && c == SIGN[matched] ? 1 : 0;
                length++;
                separator = afterBlank && matched == SIGN.length;
            }
        }
        endMessage(position);
    }

    /** Messages are numbered, so that what is added to a mailbox leaves the names of the others. */
    private void endMessage(long end) throws BudgetSpent {
        if (messageStart >= 0) {
            members.add(members.size() + 1 + ".eml", end - messageStart, messageStart);
        }
    }
}
