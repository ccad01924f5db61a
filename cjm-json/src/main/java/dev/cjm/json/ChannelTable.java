package dev.cjm.json;

import static dev.cjm.json.Fields.each;
import static dev.cjm.json.Fields.id;
import static dev.cjm.json.Fields.may;
import static dev.cjm.json.Fields.must;
import static dev.cjm.json.MoneyTable.MONEY;
import static dev.cjm.json.OpeningHoursTable.OPENING_HOURS;
import static dev.cjm.json.Texts.PUBLIC_WORDS;

import dev.cjm.model.Channel;
import dev.cjm.model.ChannelBuilder;
import dev.cjm.model.Medium;
import dev.cjm.model.Ownership;

/** The fields of a channel, where it is declared. */
final class ChannelTable {

    private static final Field<Channel, ChannelBuilder, String> NAME =
            must("name", PUBLIC_WORDS, Channel::name, "What it is called.");

    private static final Table<Channel, ChannelBuilder> TABLE = Table.of(
            Channel.class,
            "a channel",
            "The way in which customer and brand meet.",
            id(Channel::id, ChannelBuilder::id, "Identifies it; made of the name unless given."),
            NAME,
            may("medium", WordShape.of(Medium.class), Channel::medium, ChannelBuilder::medium, "What it is made of."),
            may(
                    "ownership",
                    WordShape.of(Ownership.class),
                    Channel::ownership,
                    ChannelBuilder::ownership,
                    "Whose it is; without one it is a contact with the brand."),
            may("cost", MONEY, Channel::cost, ChannelBuilder::cost, "What one contact costs the organisation."),
            each(
                    "availability",
                    OPENING_HOURS,
                    Channel::availability,
                    ChannelBuilder::availability,
                    "When it can be used."),
            may("icon", PUBLIC_WORDS, Channel::icon, ChannelBuilder::icon, "The name of a picture."));

    static final Made<Channel> CHANNEL = Made.of(TABLE, channel -> Channel.of(channel.get(NAME), channel));

    private ChannelTable() {}
}
