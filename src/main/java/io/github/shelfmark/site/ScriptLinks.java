package io.github.shelfmark.site;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.text.HarmlessAddress;

/** What is said of links that would run a script. */
public final class ScriptLinks {
  /** Leads nowhere; it stands for such a link where there has to be one. */
  public static final String NOWHERE = "#";

  private ScriptLinks() {}

  /** The finding of a safe build about an address that is not among those that it lets through. */
  public static Finding refused(String file, Position position, String address) {
    return Finding.warning(
        FindingCode.UNSAFE_ADDRESS,
        file,
        position,
        HarmlessAddress.message(address),
        "Link to a page, a file or an address with https://.");
  }

  /**
   * The finding.
   *
   * @param severity whether the build goes on without the link
   * @param address as it is written
   */
  public static Finding finding(Severity severity, String file, Position position, String address) {
    return new Finding(
        severity,
        FindingCode.UNSAFE_ADDRESS,
        file,
        position,
        "the address \"" + address + "\" would run a script, so no page has it",
        "Link to a page or a file.");
  }
}
