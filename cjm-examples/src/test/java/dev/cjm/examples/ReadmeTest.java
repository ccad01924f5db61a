package dev.cjm.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.examples.quickstart.BrokenDocument;
import dev.cjm.examples.quickstart.Edits;
import dev.cjm.examples.quickstart.FreshFoodInOneHour;
import dev.cjm.examples.quickstart.HouseRules;
import dev.cjm.examples.quickstart.KnownFindings;
import dev.cjm.examples.quickstart.MoreQuestions;
import dev.cjm.examples.quickstart.Pictures;
import dev.cjm.examples.quickstart.SmallDocument;
import dev.cjm.examples.quickstart.ThereAndBack;
import dev.cjm.examples.quickstart.ThreeMistakes;
import dev.cjm.examples.quickstart.Tomorrow;
import dev.cjm.examples.quickstart.WayRules;
import dev.cjm.examples.quickstart.WhatTheyDid;
import dev.cjm.examples.quickstart.Worth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README shows code that is compiled and output that is real. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path SOURCES = ROOT.resolve("cjm-examples/src/main/java/dev/cjm/examples");
    private static final Pattern BLOCK =
            Pattern.compile("<!-- (code|output): (\\S+) -->\n```\\w*\n(.*?)```\n", Pattern.DOTALL);
    private static final Map<String, Supplier<String>> OUTPUTS = Map.ofEntries(
            Map.entry("SmallDocument", SmallDocument::json),
            Map.entry("BrokenDocument", BrokenDocument::message),
            Map.entry("FreshFoodInOneHour", FreshFoodInOneHour::answers),
            Map.entry("ThreeMistakes", ThreeMistakes::message),
            Map.entry("Edits", Edits::answers),
            Map.entry("HouseRules", HouseRules::findings),
            Map.entry("WayRules", WayRules::findings),
            Map.entry("KnownFindings", KnownFindings::compared),
            Map.entry("MoreQuestions", MoreQuestions::answers),
            Map.entry("Tomorrow", Tomorrow::changes),
            Map.entry("Diagram", Pictures::diagram),
            Map.entry("WhatTheyDid", WhatTheyDid::answers),
            Map.entry("Worth", Worth::answers));

    @Test
    void code_in_the_readme_is_cut_from_sources() throws IOException {
        for (Block block : blocks("code")) {
            String[] fileAndRegion = block.name.split("#", -1);
            assertEquals(region(fileAndRegion[0], fileAndRegion[1]), block.text, block.name);
        }
    }

    @Test
    void output_in_the_readme_is_real() throws IOException {
        for (Block block : blocks("output")) {
            assertEquals(OUTPUTS.get(block.name).get(), block.text, block.name);
        }
    }

    @Test
    void every_java_block_of_the_readme_is_checked() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        long javaBlocks = Pattern.compile("^```java$", Pattern.MULTILINE)
                .matcher(readme)
                .results()
                .count();
        assertEquals(javaBlocks, blocks("code").size());
        assertTrue(javaBlocks >= 3);
        assertEquals(OUTPUTS.size(), blocks("output").size());
    }

    @Test
    void tomorrow_is_made_of_today_and_back() {
        assertTrue(Tomorrow.isThere());
    }

    @Test
    void pictures_and_texts_are_written(@TempDir Path folder) throws IOException {
        Pictures.draw(folder);
        assertTrue(Files.readString(folder.resolve("map.svg")).startsWith("<svg"));
        assertTrue(Files.readString(folder.resolve("map.html")).contains("map.json"));
        assertTrue(Files.readString(folder.resolve("findings.sarif")).contains("\"2.1.0\""));
        assertTrue(Pictures.tell().contains("digraph"));
    }

    @Test
    void a_map_comes_back_from_json_as_it_was() {
        assertEquals(FreshFoodInOneHour.map(), ThereAndBack.map());
    }

    private static List<Block> blocks(String kind) throws IOException {
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(Files.readString(ROOT.resolve("README.md")));
        while (matcher.find()) {
            if (matcher.group(1).equals(kind)) {
                blocks.add(new Block(matcher.group(2), matcher.group(3)));
            }
        }
        return blocks;
    }

    /** The lines between {@code // region name} and the next {@code // endregion}, moved to the left. */
    private static String region(String file, String region) throws IOException {
        List<String> lines = new ArrayList<>();
        boolean isInside = false;
        for (String line : Files.readAllLines(SOURCES.resolve(file))) {
            if (line.strip().equals("// region " + region)) {
                isInside = true;
            } else if (line.strip().equals("// endregion")) {
                isInside = false;
            } else if (isInside) {
                lines.add(line);
            }
        }
        return String.join("\n", lines).stripIndent() + "\n";
    }

    private record Block(String name, String text) {}
}
