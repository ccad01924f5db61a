package dev.cjm.json;

import dev.cjm.model.Channel;
import dev.cjm.model.Channels;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A channel where it is named: its id. */
final class ChannelShape extends Shape<Channel, ChannelBook.Reference> {
    static final ChannelShape CHANNEL_ID = new ChannelShape();

    private ChannelShape() {}

    @Override
    String expected() {
        return "the id of a channel in /channels";
    }

    @Override
    void describe(JsonGenerator schema) {
        Texts.ID.describe(schema);
    }

    @Override
    void write(Channel value, JsonGenerator out) {
        out.writeString(value.id());
    }

    @Override
    ChannelBook.@Nullable Reference read(Reading in) {
        String id = Texts.ID.read(in);
        return id == null ? null : in.channels().named(id, in);
    }

    @Override
    ChannelBook.Reference standIn(Reading in) {
        return new ChannelBook.Reference(Channels.UNKNOWN.id());
    }
}
