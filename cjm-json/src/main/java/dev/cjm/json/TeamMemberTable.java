package dev.cjm.json;

import static dev.cjm.json.Fields.must;
import static dev.cjm.json.Texts.COLLEAGUE_WORDS;

import dev.cjm.model.TeamMember;

/** The fields of a team member. */
final class TeamMemberTable {

    private static final Field<TeamMember, Void, String> NAME =
            must("name", COLLEAGUE_WORDS, TeamMember::name, "Who it is.");

    private static final Field<TeamMember, Void, String> DEPARTMENT =
            must("department", COLLEAGUE_WORDS, TeamMember::department, "Where that person works.");

    static final Made<TeamMember> TEAM_MEMBER = Made.of(
            Table.of(TeamMember.class, "a team member", "Somebody who works on a map.", NAME, DEPARTMENT),
            member -> new TeamMember(member.get(NAME), member.get(DEPARTMENT)));

    private TeamMemberTable() {}
}
