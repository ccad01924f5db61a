package dev.cjm.render.html;

import dev.cjm.render.MapViewChoice;
import dev.cjm.render.MapViewOptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Says what a page shows. */
public final class JourneyHtmlOptions extends MapViewOptions<JourneyHtmlOptions> {
    private final List<Attachment> attachments = new ArrayList<>();

    JourneyHtmlOptions() {}

    @Override
    protected JourneyHtmlOptions self() {
        return this;
    }

    /**
     * Attaches data that readers may download, such as the map as JSON.
     *
     * @param fileName the name of the file, without folders
     * @param mediaType its type, such as {@code application/json}
     * @param content what it holds
     * @return these options
     * @throws IllegalArgumentException if the name is blank or has a folder, or the type is none
     */
    public JourneyHtmlOptions attach(String fileName, String mediaType, String content) {
        attachments.add(new Attachment(fileName, mediaType, content));
        return this;
    }

    MapViewChoice chosen() {
        return choice();
    }

    List<Attachment> attachments() {
        return Collections.unmodifiableList(attachments);
    }
}
