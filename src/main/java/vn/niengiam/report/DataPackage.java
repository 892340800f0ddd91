package vn.niengiam.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes {@code datapackage.json} (Frictionless): every table of an edition with its files and columns. */
final class DataPackage {
    /** The tables that an edition holds as Parquet, in the order of the pipeline. */
    private static final List<String> PARQUET_TABLES = List.of(
            "documents",
            "observations",
            "entities",
            "trends",
            "coverage",
            "conflicts",
            "national",
            "positions",
            "citations",
            "organisations");

    private DataPackage() {}

    static void write(Path editionDirectory, String editionId, List<EditionTable> csvTables) throws IOException {
        List<Object> resources = new ArrayList<>();
        for (EditionTable table : csvTables) {
            resources.add(csv(table));
        }
        for (String table : PARQUET_TABLES) {
            List<String> files = parquetFiles(editionDirectory, table);
            if (!files.isEmpty()) {
                TableColumn.of(table).ifPresent(columns -> resources.add(parquet(table, files, columns)));
            }
        }
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("profile", "data-package");
        description.put("name", "niengiam");
        description.put("title", "niengiam, edition " + editionId);
        description.put("version", editionId);
        description.put("resources", resources);
        Files.write(
                editionDirectory.resolve("datapackage.json"),
                Json.page(description).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> csv(EditionTable table) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", table.name() + "-csv");
        resource.put("path", "csv/" + table.name() + ".csv");
        resource.put("profile", "tabular-data-resource");
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("schema", schema(table.columns()));
        return resource;
    }

    private static Map<String, Object> parquet(String table, List<String> files, List<TableColumn> columns) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", table);
        resource.put("path", files);
        resource.put("format", "parquet");
        resource.put("mediatype", "application/vnd.apache.parquet");
        resource.put("schema", schema(columns));
        return resource;
    }

    private static List<String> parquetFiles(Path editionDirectory, String table) throws IOException {
        Path directory = editionDirectory.resolve(table);
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".parquet"))
                    .sorted()
                    .map(name -> table + "/" + name)
                    .toList();
        }
    }

    private static Map<String, Object> schema(List<TableColumn> columns) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", columns.stream().map(DataPackage::field).toList());
        schema.put("missingValues", List.of(""));
        return schema;
    }

    private static Map<String, Object> field(TableColumn column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", type(column.type()));
        field.put("description", column.description());
        if (!column.example().isEmpty()) {
            field.put("example", column.example());
        }
        Map<String, Object> constraints = new LinkedHashMap<>();
        if (column.required()) {
            constraints.put("required", true);
        }
        if (!column.values().isEmpty()) {
            constraints.put("enum", column.values());
        }
        if (!constraints.isEmpty()) {
            field.put("constraints", constraints);
        }
        return field;
    }

    private static String type(String type) {
        return switch (type) {
            case "int", "long" -> "integer";
            case "double" -> "number";
            case "timestamp" -> "datetime";
            case "array<string>" -> "array";
            case "string", "boolean", "date" -> type;
            default -> {
                if (!type.startsWith("decimal(")) {
                    throw new IllegalStateException("Cannot describe a column of type " + type
                            + ": Frictionless has no word for it here; add one to DataPackage");
                }
                yield "number";
            }
        };
    }
}
