package shop.pictures;

import static dev.cjm.model.Channels.COURIER;
import static dev.cjm.model.Channels.MOBILE_APP;
import static dev.cjm.model.Channels.PAID_ADS;
import static dev.cjm.model.Phase.AFTER;
import static dev.cjm.model.Phase.BEFORE;
import static dev.cjm.model.Phase.DURING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.JourneyMap;
import dev.cjm.render.svg.JourneySvg;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapPicturesTest {
    private static final JourneyMap MAP = JourneyMap.named("Fresh food, one hour")
            .persona("Busy parent", p -> p.share(0.7))
            .stage("Awareness", BEFORE, s -> s.touchpoint("Sees a store ad", PAID_ADS, t -> t.feels(+1)))
            .stage(
                    "Purchase",
                    DURING,
                    s -> s.touchpoint(
                            "Scans and pays",
                            MOBILE_APP,
                            t -> t.feels(-2).pain("Payment fails", pain -> pain.severity(8))))
            .stage("Logistics", AFTER, s -> s.touchpoint("Home delivery", COURIER, t -> t.feels(+2)))
            .build();

    @TempDir
    private Path folder;

    @BeforeAll
    static void withoutScreen() {
        System.setProperty("java.awt.headless", "true");
    }

    @Test
    void pixels_are_those_of_a_light_picture() throws IOException {
        Path file = folder.resolve("map.png");
        MapPictures.of(MAP).png(file, 2);
        BufferedImage image = ImageIO.read(file.toFile());
        assertEquals(Math.ceil(2 * size("width")), image.getWidth());
        assertEquals(Math.ceil(2 * size("height")), image.getHeight());
        lightAndFull(image);
    }

    @Test
    void a_page_has_the_size_of_the_picture_and_all_of_it() throws IOException {
        Path file = folder.resolve("map.pdf");
        MapPictures.of(MAP).pdf(file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertEquals(1, document.getNumberOfPages());
            assertEquals(
                    "Fresh food, one hour", document.getDocumentInformation().getTitle());
            assertEquals(size("width") * 0.75, document.getPage(0).getMediaBox().getWidth(), 0.01);
            assertEquals(
                    size("height") * 0.75, document.getPage(0).getMediaBox().getHeight(), 0.01);
            lightAndFull(new PDFRenderer(document).renderImageWithDPI(0, 96));
        }
    }

    @Test
    void a_large_map_is_drawn_as_well() throws IOException {
        JourneyMap large = JourneyMap.named("Many steps")
                .stage(
                        "All of them",
                        s -> IntStream.range(0, 150)
                                .forEach(i -> s.touchpoint(
                                        "Step " + i,
                                        MOBILE_APP,
                                        t -> t.feels(i % 5 - 2).pain("Slow"))))
                .build();
        Path file = folder.resolve("large.png");
        MapPictures.of(large).png(file, 0.5);
        lightAndFull(ImageIO.read(file.toFile()));
    }

    private static double size(String side) {
        Matcher found = Pattern.compile(" " + side + "=\"([0-9.]+)\"")
                .matcher(JourneySvg.of(MAP).toString());
        assertTrue(found.find());
        return Double.parseDouble(found.group(1));
    }

    /** White at its corners, mostly light, and with the colours of stages, curve and pains. */
    private static void lightAndFull(BufferedImage image) {
        int right = image.getWidth() - 1;
        int bottom = image.getHeight() - 1;
        assertEquals(0xFFFFFF, image.getRGB(0, 0) & 0xFFFFFF);
        assertEquals(0xFFFFFF, image.getRGB(right, bottom) & 0xFFFFFF);
        int dark = 0;
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y <= bottom; y++) {
            for (int x = 0; x <= right; x++) {
                int colour = image.getRGB(x, y);
                colours.add(colour);
                dark += (colour & 0xFF00) >> 8 < 0x60 ? 1 : 0;
            }
        }
        assertTrue(dark > 500 && dark < image.getWidth() * image.getHeight() / 4, "dark pixels: " + dark);
        assertTrue(colours.size() > 50, "colours: " + colours.size());
    }
}
