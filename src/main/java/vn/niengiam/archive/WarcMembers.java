package vn.niengiam.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.List;
import java.util.Optional;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcTargetRecord;

/** Reads a WARC file through once, for where its documents lie and how much else there is. */
final class WarcMembers {
    private final MemberList members;
    private final Budget budget;
    private Optional<Verdict> flaw = Optional.empty();
    private boolean reachable = true;
    private int notOk;
    private int otherTypes;
    private int otherRecords;

    private WarcMembers(Budget budget) {
        this.budget = budget;
        this.members = new MemberList(budget);
    }

    static WarcMembers of(Source source, Budget budget) {
        WarcMembers members = new WarcMembers(budget);
        members.read(source);
        return members;
    }

    WarcMembers with(Optional<Verdict> flawOfPacking) {
        flaw = flawOfPacking.or(() -> flaw);
        return this;
    }

    List<Member> list() {
        return members.members();
    }

    Optional<Verdict> flaw() {
        return flaw;
    }

    /** Whether each record has a place of its own. */
    boolean reachable() {
        return reachable;
    }

    String others() {
        return notOk + otherTypes + otherRecords == 0
                ? ""
                : "besides " + notOk + " answers without a document, " + otherTypes + " of other media types, "
                        + otherRecords + " other records";
    }

    private void read(Source source) {
        boolean packed = isPacked(source, 0);
        try (WarcReader reader = new WarcReader(Channels.newChannel(source.from(0)))) {
            for (Optional<WarcRecord> next = reader.next(); next.isPresent() && reachable; next = reader.next()) {
                long place = reader.position();
                reachable = !packed || isPacked(source, place);
                record(next.get(), place);
            }
        } catch (BudgetSpent e) {
            flaw = Optional.of(Verdict.of(e));
        } catch (IOException | RuntimeException e) {
            flaw = Optional.of(Verdict.unreadable("is a damaged WARC file: " + Problems.words(e)));
        }
    }

    /** Where a packed record begins, there is the sign of gzip. */
    private static boolean isPacked(Source source, long place) {
        try (InputStream in = source.from(place)) {
            return in.read() == 0x1F && in.read() == 0x8B;
        } catch (IOException e) {
            return false;
        }
    }

    private void record(WarcRecord record, long place) throws IOException {
        Optional<WarcPayload> payload = WarcPayload.of(record);
        if (payload.isEmpty()) {
            otherRecords++;
            return;
        }
        switch (payload.get().use()) {
            case DOCUMENT -> document((WarcTargetRecord) record, payload.get(), place);
            case NOT_OK -> notOk++;
            case OTHER_TYPE -> otherTypes++;
        }
    }

    private void document(WarcTargetRecord record, WarcPayload payload, long place) throws IOException {
        String url = record.target();
        String name = place + "/" + url.replaceFirst("^[a-z]+://", "");
        try (InputStream body = payload.open()) {
            long bytes = length(body);
            members.addCaptured(name, bytes, place, new Capture(url, record.date()));
        } catch (BudgetSpent e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            members.refuse(name, 0, Verdict.unreadable("is damaged: " + Problems.words(e)));
        }
    }

    private long length(InputStream body) throws IOException {
        byte[] block = new byte[1 << 14];
        long length = 0;
        for (int count = body.read(block); count >= 0; count = body.read(block)) {
            budget.unpack(count);
            length += count;
        }
        return length;
    }
}
