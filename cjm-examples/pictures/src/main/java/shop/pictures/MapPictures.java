package shop.pictures;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.FloatSize;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import dev.cjm.json.JourneyJson;
import dev.cjm.model.JourneyMap;
import dev.cjm.render.Theme;
import dev.cjm.render.svg.JourneySvg;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.swing.JComponent;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** A journey map as PNG and as PDF. */
public final class MapPictures {
    /** The points of a printed page in a pixel of CSS: 72 and 96 to the inch. */
    private static final float POINTS = 72f / 96f;

    /** The usual limit of shapes, 2,000, is for icons. */
    private static final LoaderContext LARGE = LoaderContext.builder()
            .documentLimits(new DocumentLimits(
                    DocumentLimits.DEFAULT_MAX_NESTING_DEPTH, DocumentLimits.DEFAULT_MAX_USE_NESTING_DEPTH, 1_000_000))
            .build();

    private static final Pattern FAMILIES = Pattern.compile("font-family=\"([^\"]*)\"");

    private final String title;
    private final SVGDocument picture;

    private MapPictures(String title, SVGDocument picture) {
        this.title = title;
        this.picture = picture;
    }

    /**
     * Draws a map.
     *
     * @param map the map
     * @return its picture
     */
    public static MapPictures of(JourneyMap map) {
        String svg = withFont(JourneySvg.of(map, o -> o.theme(Theme.LIGHT)).toString());
        SVGDocument picture =
                new SVGLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null, LARGE);
        if (picture == null) {
            throw new IllegalStateException("The converter cannot read the picture of \"" + map.title() + "\".");
        }
        return new MapPictures(map.title(), picture);
    }

    /** Names the first font of the list that the machine has; some converters fall back to one with serifs, which is too wide. */
    private static String withFont(String svg) {
        Set<String> known =
                Set.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
        Matcher families = FAMILIES.matcher(svg);
        return families.replaceAll(found -> Arrays.stream(found.group(1).split(","))
                .map(family -> family.replace("'", "").strip())
                .filter(known::contains)
                .findFirst()
                .map(family -> "font-family=\"" + Matcher.quoteReplacement(family) + "\"")
                .orElse("font-family=\"SansSerif\""));
    }

    /**
     * Writes pixels.
     *
     * @param file the PNG file
     * @param scale the pixels of the file in a pixel of the picture: 2 for slides, 1 for a preview
     * @throws IOException if it cannot be written
     */
    public void png(Path file, double scale) throws IOException {
        FloatSize size = picture.size();
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(size.width * scale), (int) Math.ceil(size.height * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, image.getWidth(), image.getHeight());
            pen.scale(scale, scale);
            picture.render((JComponent) null, pen);
        } finally {
            pen.dispose();
        }
        if (!ImageIO.write(image, "png", file.toFile())) {
            throw new IOException("This JDK writes no PNG.");
        }
    }

    /**
     * Writes one page of the size of the picture, all of it lines that can be enlarged at will.
     *
     * @param file the PDF file
     * @throws IOException if it cannot be written
     */
    public void pdf(Path file) throws IOException {
        FloatSize size = picture.size();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(size.width * POINTS, size.height * POINTS));
            document.addPage(page);
            PDDocumentInformation about = new PDDocumentInformation();
            about.setTitle(title);
            document.setDocumentInformation(about);
            PdfBoxGraphics2D pen = new PdfBoxGraphics2D(document, size.width, size.height);
            try {
                picture.render((JComponent) null, pen);
            } finally {
                pen.dispose();
            }
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.transform(Matrix.getScaleInstance(POINTS, POINTS));
                content.drawForm(pen.getXFormObject());
            }
            document.save(file.toFile());
        }
    }

    /**
     * Converts a map.
     *
     * @param arguments the JSON of a map, and the files to write, by their ends {@code .png} and {@code .pdf}
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println("Say which map and which files: map.json map.png map.pdf");
            return;
        }
        System.setProperty("java.awt.headless", "true");
        MapPictures pictures = of(JourneyJson.read(Path.of(arguments[0])));
        for (String file : Arrays.asList(arguments).subList(1, arguments.length)) {
            if (file.endsWith(".pdf")) {
                pictures.pdf(Path.of(file));
            } else {
                pictures.png(Path.of(file), 2);
            }
        }
    }
}
