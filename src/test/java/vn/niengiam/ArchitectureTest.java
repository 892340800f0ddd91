package vn.niengiam;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between packages; the table in docs/design.md says the same in words. */
@AnalyzeClasses(packages = "vn.niengiam", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule importsPointBackAlongTheFlow = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("text")
            .definedBy("vn.niengiam.text..")
            .layer("reference")
            .definedBy("vn.niengiam.reference..")
            .layer("archive")
            .definedBy("vn.niengiam.archive..")
            .layer("documents")
            .definedBy("vn.niengiam.documents..")
            .layer("observations")
            .definedBy("vn.niengiam.observations..")
            .layer("entities")
            .definedBy("vn.niengiam.entities..")
            .layer("evaluation")
            .definedBy("vn.niengiam.evaluation..")
            .layer("trends")
            .definedBy("vn.niengiam.trends..")
            .layer("report")
            .definedBy("vn.niengiam.report..")
            .layer("tables")
            .definedBy("vn.niengiam.tables..")
            .layer("settings")
            .definedBy("vn.niengiam.settings..")
            .layer("jobs")
            .definedBy("vn.niengiam.jobs..")
            .layer("command line")
            .definedBy("vn.niengiam")
            .whereLayer("text")
            .mayNotAccessAnyLayer()
            .whereLayer("tables")
            .mayNotAccessAnyLayer()
            .whereLayer("settings")
            .mayNotAccessAnyLayer()
            .whereLayer("archive")
            .mayNotAccessAnyLayer()
            .whereLayer("reference")
            .mayOnlyAccessLayers("text")
            .whereLayer("documents")
            .mayOnlyAccessLayers("archive", "reference", "text")
            .whereLayer("observations")
            .mayOnlyAccessLayers("documents", "reference", "text")
            .whereLayer("entities")
            .mayOnlyAccessLayers("documents", "reference", "text")
            .whereLayer("evaluation")
            .mayOnlyAccessLayers("documents", "observations", "entities", "reference", "text")
            .whereLayer("trends")
            .mayOnlyAccessLayers("observations", "reference")
            .whereLayer("report")
            .mayOnlyAccessLayers("trends", "reference");

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("vn.niengiam.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule sparkStaysInTablesAndJobs = noClasses()
            .that()
            .resideOutsideOfPackages("vn.niengiam.tables..", "vn.niengiam.jobs..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.spark..", "org.apache.iceberg..", "org.apache.hadoop..");

    @ArchTest
    static final ArchRule tikaStaysInTheChildProcess = noClasses()
            .that()
            .resideOutsideOfPackage("vn.niengiam.documents.child..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.tika..", "org.jsoup..");
}
