package io.github.shelfmark.mavensite.descriptor;

import io.github.shelfmark.config.ConfigDefaults;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.mavensite.descriptor.PlacedValues.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A site descriptor as values of our configuration: the title, the logo, the links at the top of
 * pages, and the sections.
 */
public final class DescriptorConfig {
  private static final List<String> WITHOUT_PLACE = List.of("poweredBy", "mermaid");

  private final String file;
  private final Surroundings around;
  private final List<Finding> findings = new ArrayList<>();
  private final Consumer<Finding> found = findings::add;
  private final Menus menus;

  private DescriptorConfig(String file, Surroundings around) {
    this.file = file;
    this.around = around;
    this.menus = new Menus(around, found);
  }

  /**
   * Turns a descriptor into configuration.
   *
   * @param descriptor with everything that it inherits, and without expressions
   * @param file the descriptor of the project itself, as messages name it
   * @param around what menus need to know besides
   */
  public static ConfigDefaults of(SiteDescriptor descriptor, String file, Surroundings around) {
    return new DescriptorConfig(file, around).config(descriptor);
  }

  private ConfigDefaults config(SiteDescriptor descriptor) {
    Map<String, Object> values = new LinkedHashMap<>();
    PlacedValues placed = new PlacedValues(file);
    if (!descriptor.name().isEmpty()) {
      values.put("title", descriptor.name());
      placed.place("title", descriptor.root().origin());
    }
    descriptor
        .root()
        .child("version")
        .filter(version -> version.attribute("position").equals("none"))
        .ifPresent(version -> values.put("version", ""));
    descriptor.root().child("bannerLeft").ifPresent(banner -> logo(banner, values, placed));
    List<Entry> nav = nav(descriptor);
    if (!nav.isEmpty()) {
      values.put("nav", placed.list("nav", nav));
    }
    List<Entry> sections = menus.sections(descriptor.menus());
    if (!sections.isEmpty()) {
      values.put("sections", placed.list("sections", sections));
    }
    tellUnused(descriptor);
    findings.replaceAll(this::placed);
    return new ConfigDefaults(file, values, placed.positions(), menus.provided(), findings);
  }

  /** Descriptors of parents are no files of the project, so their places are told in words. */
  private Finding placed(Finding finding) {
    if (finding.file().isEmpty() || finding.file().equals(file)) {
      return finding;
    }
    return new Finding(
        finding.severity(),
        finding.code(),
        "",
        Position.NONE,
        finding.message()
            + " (line "
            + finding.position().line()
            + " of the site descriptor of "
            + finding.file()
            + ")",
        finding.hint());
  }

  private void logo(XmlElement banner, Map<String, Object> values, PlacedValues placed) {
    Optional<XmlElement> image = banner.child("image").filter(it -> !it.attribute("src").isEmpty());
    if (image.isEmpty()) {
      return;
    }
    String url = menus.url(image.get().attribute("src"));
    String path = Hrefs.path(url);
    Origin origin = image.get().origin();
    if (path.isEmpty() || !around.resources().test(path)) {
      findings.add(
          Finding.info(
              FindingCode.SITE_DESCRIPTOR,
              origin.file(),
              origin.position(),
              "the banner's picture \"" + image.get().attribute("src") + "\" is not shown",
              path.isEmpty()
                  ? "Pages load nothing from other sites; put the picture into"
                      + " src/site/resources."
                  : "There is no such file in src/site/resources."));
      return;
    }
    String alt = image.get().attribute("alt");
    Map<String, Object> logo = new LinkedHashMap<>();
    logo.put("light", url);
    logo.put("alt", alt.isEmpty() ? banner.attribute("name") : alt);
    values.put("theme", new LinkedHashMap<>(Map.of("logo", logo)));
    placed.place("theme.logo", origin);
  }

  /** What leads out of the site: banners, the sites above this one, and the links. */
  private List<Entry> nav(SiteDescriptor descriptor) {
    List<Entry> nav = new ArrayList<>();
    descriptor.root().child("bannerLeft").ifPresent(banner -> outside(banner, nav));
    descriptor.breadcrumbs().forEach(item -> outside(item, nav));
    for (XmlElement item : descriptor.links()) {
      String url = menus.url(item.attribute("href"));
      if (url.isEmpty() || title(item).isEmpty()) {
        findings.add(
            Finding.warning(
                FindingCode.SITE_DESCRIPTOR,
                item.origin().file(),
                item.origin().position(),
                "the link \"" + title(item) + "\" leads nowhere or has no name",
                "Write <item name=\"…\" href=\"…\"/>."));
      } else {
        add(nav, Entry.link(title(item), url, item.origin()));
      }
    }
    descriptor.root().child("bannerRight").ifPresent(banner -> outside(banner, nav));
    return nav;
  }

  private void outside(XmlElement item, List<Entry> nav) {
    String url = menus.url(item.attribute("href"));
    if (!url.isEmpty() && Hrefs.path(url).isEmpty() && !title(item).isEmpty()) {
      add(nav, Entry.link(title(item), url, item.origin()));
    }
  }

  private static void add(List<Entry> nav, Entry entry) {
    if (nav.stream().noneMatch(other -> other.values().equals(entry.values()))) {
      nav.add(entry);
    }
  }

  private static String title(XmlElement item) {
    String name = item.attribute("name");
    return name.isEmpty()
        ? item.child("image").map(image -> image.attribute("alt")).orElse("")
        : name;
  }

  private void tellUnused(SiteDescriptor descriptor) {
    List<XmlElement> unused = new ArrayList<>();
    WITHOUT_PLACE.forEach(tag -> unused.addAll(descriptor.root().children(tag)));
    descriptor
        .root()
        .child("body")
        .ifPresent(
            body -> {
              unused.addAll(body.children("head"));
              unused.addAll(body.children("footer"));
            });
    for (XmlElement element : unused) {
      if (element.origin().file().equals(file)) {
        findings.add(
            Finding.info(
                FindingCode.SITE_DESCRIPTOR,
                file,
                element.origin().position(),
                "<" + element.name() + "> is for Maven's skins and has no place in our pages",
                "Pages are changed by files in _theme."));
      }
    }
  }
}
