package dev.cjm.model;

/**
 * Somebody who works on a map.
 *
 * @param name who it is, not blank
 * @param department where that person works, not blank
 */
public record TeamMember(String name, String department) {
    /**
     * Obtains a member.
     *
     * @param name who it is, not blank
     * @param department where that person works, not blank
     * @throws InvalidJourneyMapException if name or department is blank
     */
    public TeamMember {
        Parts.filled("team member", "name", name);
        Parts.filled("team member", "department", department);
    }

    @Override
    public String toString() {
        return name + " (" + department + ")";
    }
}
