package vn.niengiam.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The members of one container as they are met, each with a name of its own. */
final class MemberList {
    private final MemberNames names = new MemberNames();
    private final List<Member> members = new ArrayList<>();
    private final Budget budget;

    MemberList(Budget budget) {
        this.budget = budget;
    }

    /** @throws BudgetSpent if there are too many */
    void add(String storedName, long bytes, long place) throws BudgetSpent {
        add(storedName, bytes, place, Optional.empty());
    }

    /** @throws BudgetSpent if there are too many */
    void refuse(String storedName, long bytes, Verdict verdict) throws BudgetSpent {
        add(storedName, bytes, -1, Optional.of(verdict));
    }

    /** @throws BudgetSpent if there are too many */
    void add(String storedName, long bytes, long place, Optional<Verdict> verdict) throws BudgetSpent {
        budget.member();
        members.add(new Member(names.unique(storedName), bytes, place, verdict, Optional.empty()));
    }

    /** @throws BudgetSpent if there are too many */
    void addCaptured(String storedName, long bytes, long place, Capture capture) throws BudgetSpent {
        budget.member();
        members.add(new Member(names.unique(storedName), bytes, place, Optional.empty(), Optional.of(capture)));
    }

    int size() {
        return members.size();
    }

    List<Member> members() {
        return List.copyOf(members);
    }
}
