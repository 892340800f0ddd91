package vn.niengiam.entities;

import java.util.Optional;

/**
 * One row of the table {@code entities}: something a document names. Columns are described in {@code
 * tables/entities.csv}.
 *
 * @param position of a person: the titles as the text chains them, {@code "Tỉnh ủy viên, Bí thư Đảng ủy Khối"}
 * @param org the organisation that the position is in
 * @param normalized a name in full, a document number, or an ISO date
 */
public record Entity(
        String docId,
        EntityType type,
        String surface,
        int spanStart,
        int spanEnd,
        Optional<String> name,
        Optional<String> position,
        Optional<String> org,
        Optional<String> normalized,
        Optional<String> refArea) {}
