package vn.niengiam.jobs;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.niengiam.settings.Settings;

/** Gives tests the one Spark session that all of them share, started as the program starts it. */
public final class SparkExtension implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == SparkSession.class;
    }

    @Override
    public SparkSession resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(SparkExtension.class))
                .getOrComputeIfAbsent(SparkSession.class, key -> start(), SparkSession.class);
    }

    private static SparkSession start() {
        return Engine.start(
                Settings.load(Path.of("conf/niengiam.conf"), Path.of("")).spark());
    }
}
