package io.github.shelfmark.produce;

import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.config.SiteInfo;
import io.github.shelfmark.config.Version;
import io.github.shelfmark.config.Versions;
import io.github.shelfmark.extension.Output;
import io.github.shelfmark.extension.Plan;
import io.github.shelfmark.extension.Producer;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.text.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code versions.json}, the versions that a site knows. Sites of older versions, which are not
 * built again, read that of the latest one in the browser.
 */
public final class VersionList implements Producer {
  private static final String FILE = "versions.json";

  @Override
  public void announce(Plan plan) {
    SiteConfig config = plan.site().config();
    Versions versions = config.versions();
    if (!versions.areUsed()) {
      return;
    }
    SiteInfo info = config.info();
    if (versions.current(info).isEmpty() && !info.version().endsWith("-SNAPSHOT")) {
      plan.report(
          Finding.warning(
              FindingCode.VERSIONS,
              config.file(),
              versions.all().get(0).position(),
              "none of the versions is this site, at "
                  + info.root()
                  + "/"
                  + (info.version().isEmpty() ? "" : " and of version " + info.version()),
              "Give one of them the address of this site as its \"url\", or its version as its"
                  + " \"title\"."));
    }
    plan.add(Output.text(FILE, Json.compact(list(versions)) + "\n"));
  }

  private static List<Map<String, Object>> list(Versions versions) {
    List<Map<String, Object>> list = new ArrayList<>();
    for (Version version : versions.all()) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("title", version.title());
      entry.put("url", version.url());
      if (version.latest()) {
        entry.put("latest", true);
      }
      list.add(entry);
    }
    return list;
  }
}
