package vn.niengiam.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.niengiam.documents.Document;
import vn.niengiam.observations.ExplainedFigure;
import vn.niengiam.observations.ExplainedSentence;
import vn.niengiam.observations.ObservationExtractor;
import vn.niengiam.reference.Province;
import vn.niengiam.reference.Reference;
import vn.niengiam.tables.LakeTable;

/** Where a figure comes from: file, document, sentence, and what the engine sees in it. */
final class FigureSource {
    private final EditionRow observation;
    private final List<EditionRow> files;
    private final Reference reference;
    private final List<String> lines = new ArrayList<>();

    /** @param files the rows of its document, the one that is no copy first */
    FigureSource(EditionRow observation, List<EditionRow> files, Reference reference) {
        this.observation = observation;
        this.files = files;
        this.reference = reference;
    }

    String text() {
        EditionRow file = files.get(0);
        file(file);
        document(file);
        sentence(file.text("text"));
        observation();
        steps(EditionDocument.of(file));
        return String.join("\n", lines) + "\n";
    }

    private void file(EditionRow file) {
        lines.add("File");
        field("path", file.optional("path"));
        files.stream().skip(1).forEach(copy -> field("copy at", copy.optional("path")));
        field("media type", file.optional("media_type"));
        field("bytes", file.optional("bytes"));
        field(
                "read",
                Optional.of(file.text("parse_status")
                        + file.optional("parse_reason")
                                .map(reason -> ", " + reason)
                                .orElse("")));
        field("charset", file.optional("charset"));
        file.optional("legacy_encoding").ifPresent(encoding -> field("turned from", Optional.of(encoding)));
        field("ingested", file.optional("ingested_at").map(time -> time.substring(0, 10)));
    }

    private void document(EditionRow file) {
        lines.add("Document");
        field("title", file.optional("title"));
        field("published on", file.optional("published_on"));
        field("source", file.optional("source"));
        field(
                "area",
                file.optional("ref_area").map(uid -> area(uid, reference) + ", known by: " + file.text("area_basis")));
        field("level", file.optional("level"));
        field("body", file.optional("body"));
        field("reports on", file.optional("report_year").map(year -> year + " (" + file.text("report_kind") + ")"));
    }

    static String area(String uid, Reference reference) {
        return uid
                + reference
                        .provinces()
                        .byUid(uid)
                        .map(Province::name)
                        .map(name -> " " + name)
                        .orElse("");
    }

    private void field(String name, Optional<String> value) {
        lines.add(String.format("  %-13s %s", name, value.orElse("unknown").replace('\n', ' '))
                .stripTrailing());
    }

    /** The paragraph with the figure between » and «. */
    private void sentence(String text) {
        int start = observation.number("span_start");
        int end = observation.number("span_end");
        int from = text.lastIndexOf('\n', start) + 1;
        int to = text.indexOf('\n', end) < 0 ? text.length() : text.indexOf('\n', end);
        lines.add("Paragraph, the figure between » and «");
        lines.add(
                "  " + text.substring(from, start) + "»" + text.substring(start, end) + "«" + text.substring(end, to));
    }

    private void observation() {
        lines.add("Observation");
        for (String column : LakeTable.OBSERVATIONS.schema().columnNames()) {
            observation
                    .optional(column)
                    .filter(value -> !column.equals("sentence"))
                    .ifPresent(value ->
                            lines.add(String.format("  %-17s %s", column, value).stripTrailing()));
        }
    }

    /** The engine reads the document's text again. */
    private void steps(Document document) {
        lines.add("How the engine reads the sentence");
        for (ExplainedSentence sentence :
                new ObservationExtractor(reference).explain(document).sentences()) {
            List<ExplainedFigure> figure = sentence.figures().stream()
                    .filter(found -> found.observation().observationId().equals(observation.text("observation_id")))
                    .toList();
            if (!figure.isEmpty()) {
                lines.add(new ExplanationText(reference.indicators())
                        .of(sentence, figure)
                        .stripTrailing()
                        .lines()
                        .map(line -> "  " + line)
                        .collect(Collectors.joining("\n")));
                differing(figure.get(0)).ifPresent(lines::add);
                return;
            }
        }
        lines.add("  Today's rules read no such figure in the text; " + MEND);
    }

    private static final String MEND = "conf/ or the program changed since: run jobs/run to publish an edition anew";

    private Optional<String> differing(ExplainedFigure figure) {
        boolean same = figure.observation().indicator().equals(observation.optional("indicator"))
                && figure.observation().timePeriod().equals(observation.optional("time_period"))
                && figure.observation().nature().name().equalsIgnoreCase(observation.text("nature"))
                && figure.observation().subject().equals(observation.optional("subject"));
        return same ? Optional.empty() : Optional.of("  The edition holds another meaning; " + MEND);
    }
}
