package dev.cjm.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Arrows point down: a layer uses those named behind it, and no other. */
@Tag("source")
class LayersTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("dev.cjm");

    @Test
    void arrows_point_down() {
        LayeredArchitecture layers = layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("dev.cjm..")
                .withOptionalLayers(true);
        for (Layer layer : Layer.values()) {
            layers = layers.layer(layer.name()).definedBy(layer.packages());
        }
        for (Layer layer : Layer.values()) {
            layers = layer.below().length == 0
                    ? layers.whereLayer(layer.name()).mayNotAccessAnyLayer()
                    : layers.whereLayer(layer.name()).mayOnlyAccessLayers(layer.below());
        }
        layers.check(CLASSES);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("dev.cjm.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void only_graph_and_internal_solvers_know_jgrapht() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.cjm.graph..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jgrapht..")
                .because("JourneyGraph.asGraph() and asStageGraph() are the one door")
                .check(CLASSES);
    }

    @Test
    void only_internal_solvers_know_ojalgo() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.cjm.internal..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.ojalgo..")
                .because("solvers stand behind arrays")
                .check(CLASSES);
    }

    @Test
    void core_knows_no_json() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
                .check(CLASSES);
    }

    @Test
    void generated_values_stay_in_their_package() {
        classes()
                .that()
                .haveSimpleNameStartingWith("Immutable")
                .should()
                .notBePublic()
                .check(CLASSES);
    }

    @Test
    void public_signatures_name_nothing_internal() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "dev.cjm.model..",
                        "dev.cjm.graph..",
                        "dev.cjm.analysis..",
                        "dev.cjm.compare..",
                        "dev.cjm.rule..",
                        "dev.cjm.observed..",
                        "dev.cjm.simulation..",
                        "dev.cjm.value..",
                        "dev.cjm.report..")
                .and()
                .arePublic()
                .should(new ExposeInternals(resideInAnyPackage("dev.cjm.internal..")))
                .check(CLASSES);
    }
}
