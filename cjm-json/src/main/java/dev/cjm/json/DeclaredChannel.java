package dev.cjm.json;

import dev.cjm.model.Channel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A channel in the list of the document, where others find it by id. */
final class DeclaredChannel extends Shape<Channel, Channel> {
    @Override
    String expected() {
        return ChannelTable.CHANNEL.expected();
    }

    @Override
    void describe(JsonGenerator schema) {
        ChannelTable.CHANNEL.describe(schema);
    }

    @Override
    void write(Channel value, JsonGenerator out) {
        ChannelTable.CHANNEL.write(value, out);
    }

    @Override
    @Nullable
    Channel read(Reading in) {
        Channel channel = ChannelTable.CHANNEL.read(in);
        if (channel != null) {
            in.channels().declare(channel, in);
        }
        return channel;
    }

    @Override
    Optional<Table<?, ?>> table() {
        return ChannelTable.CHANNEL.table();
    }
}
