package vn.niengiam.report;

/** A page of the report by its name. @param href from the report's folder */
public record PageLink(String text, String href) {}
