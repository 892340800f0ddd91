package vn.niengiam.jobs;

import java.util.HashMap;
import java.util.Map;

/** Puts paths that are linked, be it over others, into one group. Holds the linked ones only. */
final class LinkedPaths {
    private final Map<String, String> parents = new HashMap<>();

    void link(String one, String other) {
        String root = root(one);
        String otherRoot = root(other);
        if (!root.equals(otherRoot)) {
            parents.put(root, otherRoot);
        }
    }

    private String root(String path) {
        String root = path;
        for (String parent = parent(root); !parent.equals(root); parent = parent(root)) {
            // The way is halved as it is gone, so that the next one is short.
            parents.put(root, parent(parent));
            root = parent;
        }
        return root;
    }

    private String parent(String path) {
        return parents.computeIfAbsent(path, any -> path);
    }

    /** The name of each linked path's group, by path. */
    Map<String, String> groups() {
        Map<String, String> groups = new HashMap<>();
        for (String path : Map.copyOf(parents).keySet()) {
            groups.put(path, root(path));
        }
        return groups;
    }
}
