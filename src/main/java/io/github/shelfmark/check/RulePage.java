package io.github.shelfmark.check;

import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Severity;
import java.util.Map;

/**
 * What a check says of itself. The page of the manual is made from it, and a test builds its
 * examples: the wrong one has to have a finding of the check, and the right one none at all.
 *
 * @param code its code
 * @param title what it asks for, such as "Links lead somewhere"
 * @param severity how severe its findings are where a site says nothing
 * @param text what it finds, why that matters and how to mend it, in Markdown
 * @param wrong a small site with a finding: texts by the paths of its files
 * @param right the same site without
 */
public record RulePage(
    FindingCode code,
    String title,
    Severity severity,
    String text,
    Map<String, String> wrong,
    Map<String, String> right) {}
