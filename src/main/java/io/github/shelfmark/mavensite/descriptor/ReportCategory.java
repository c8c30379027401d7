package io.github.shelfmark.mavensite.descriptor;

import java.util.List;

/**
 * Reports of one category, as maven-site-plugin groups them.
 *
 * @param title its title, such as {@code Project Information}
 * @param href its overview, such as {@code project-info.html}
 * @param reports its reports in the order of the overview
 */
public record ReportCategory(String title, String href, List<SiteLink> reports) {}
