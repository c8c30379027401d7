package io.github.shelfmark.mavensite.descriptor;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.mavensite.descriptor.PlacedValues.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Menus as sections: a menu, and an item with items in it, is a section; any other item is an entry
 * of it, which is the document at its URL or else a link.
 */
final class Menus {
  private final Surroundings around;
  private final Hrefs hrefs;
  private final Consumer<Finding> findings;
  private final Set<String> provided = new TreeSet<>();

  Menus(Surroundings around, Consumer<Finding> findings) {
    this.around = around;
    this.hrefs = new Hrefs(around.address());
    this.findings = findings;
  }

  /** The sections of some menus. */
  List<Entry> sections(List<XmlElement> menus) {
    List<Entry> sections = new ArrayList<>();
    for (XmlElement menu : menus) {
      Optional<Entry> section =
          switch (menu.attribute("ref")) {
            case "" -> ofItems(menu);
            case "reports" -> menu.children("item").isEmpty() ? reports(menu) : ofItems(menu);
            case "modules" -> links(menu, "Modules", around.related().modules());
            case "parent" ->
                links(menu, "Parent Project", around.related().parent().stream().toList());
            default -> {
              report(
                  menu.origin(),
                  "there is no menu \"" + menu.attribute("ref") + "\"",
                  "A menu can refer to reports, modules and parent.");
              yield ofItems(menu);
            }
          };
      section.ifPresent(sections::add);
    }
    return sections;
  }

  /** Paths of the site that entries lead to and other tools write. */
  List<String> provided() {
    return List.copyOf(provided);
  }

  /** The URL of a link; noted as another tool's if it is one. */
  String url(String href) {
    String url = hrefs.url(href);
    String path = Hrefs.path(url);
    if (url.startsWith("/../")) {
      provided.add(Hrefs.path(url.substring(3)).isEmpty() ? url.substring(1) : above(url));
    } else if (!path.isEmpty() && !around.documents().test(path) && around.written().test(path)) {
      provided.add(path);
    }
    return url;
  }

  private static String above(String url) {
    int steps = 0;
    while (url.startsWith("/../", steps * 3)) {
      steps++;
    }
    return "../".repeat(steps) + Hrefs.path(url.substring(steps * 3));
  }

  private Optional<Entry> ofItems(XmlElement menu) {
    List<XmlElement> items = menu.children("item");
    if (items.isEmpty()) {
      report(
          menu.origin(),
          "the menu \"" + menu.attribute("name") + "\" has no items",
          "Put <item name=\"…\" href=\"….html\"/> into it, or remove it.");
      return Optional.empty();
    }
    String title = menu.attribute("name");
    if (title.isEmpty()) {
      title = around.title().isEmpty() ? items.get(0).attribute("name") : around.title();
    }
    return section(title, menu, new ArrayList<>());
  }

  private Optional<Entry> section(String title, XmlElement element, List<Entry> pages) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("title", title);
    for (XmlElement item : element.children("item")) {
      item(item, pages);
    }
    return pages.isEmpty()
        ? Optional.empty()
        : Optional.of(new Entry(values, element.origin(), pages));
  }

  private void item(XmlElement item, List<Entry> pages) {
    Optional<SiteLink> report = report(item.attribute("ref"));
    String name = item.attribute("name");
    String title = name.isEmpty() ? report.map(SiteLink::title).orElse("") : name;
    String href = item.attribute("href");
    String url = url(href.isEmpty() ? report.map(SiteLink::href).orElse("") : href);
    if (title.isEmpty()) {
      title = item.child("image").map(image -> image.attribute("alt")).orElse("");
    }
    if (!item.children("item").isEmpty()) {
      nested(title.isEmpty() ? url : title, url, item, pages);
    } else if (url.isEmpty() && !item.attribute("ref").isEmpty()) {
      // Maven leaves out items of reports that the build does not make as well.
      tell(item.origin(), "there is no report \"" + item.attribute("ref") + "\"; it is left out");
    } else if (url.isEmpty() || title.isEmpty()) {
      report(
          item.origin(),
          url.isEmpty()
              ? "the menu item \"" + title + "\" leads nowhere"
              : "a menu item has no name",
          "Write <item name=\"…\" href=\"….html\"/>.");
    } else {
      pages.add(Entry.link(title, url, item.origin()));
    }
  }

  private void nested(String title, String url, XmlElement item, List<Entry> into) {
    List<Entry> pages = new ArrayList<>();
    boolean document = around.documents().test(Hrefs.path(url)) && url.indexOf('#') < 0;
    if (!url.isEmpty() && !document) {
      pages.add(Entry.link(title, url, item.origin()));
    }
    section(title, item, pages)
        .ifPresent(
            section -> {
              if (document) {
                section.values().put("index", url);
              }
              into.add(section);
            });
  }

  private Optional<SiteLink> report(String ref) {
    if (ref.isEmpty()) {
      return Optional.empty();
    }
    return around.related().reports().stream()
        .flatMap(category -> category.reports().stream())
        .filter(report -> report.href().equals(ref + ".html"))
        .findFirst();
  }

  private Optional<Entry> reports(XmlElement menu) {
    List<Entry> categories = new ArrayList<>();
    for (ReportCategory category : around.related().reports()) {
      List<Entry> pages = new ArrayList<>();
      if (!category.href().isEmpty()) {
        pages.add(Entry.link(category.title(), url(category.href()), menu.origin()));
      }
      for (SiteLink report : category.reports()) {
        if (around.documents().test(report.href())) {
          // Such as index.html, which both write: it is ours, and has its place.
          continue;
        }
        pages.add(Entry.link(report.title(), url(report.href()), menu.origin()));
      }
      Map<String, Object> values = new LinkedHashMap<>(Map.of("title", category.title()));
      categories.add(new Entry(values, menu.origin(), pages));
    }
    return categories.isEmpty()
        ? Optional.empty()
        : Optional.of(new Entry(titled(menu, "Project Documentation"), menu.origin(), categories));
  }

  private Optional<Entry> links(XmlElement menu, String title, List<SiteLink> links) {
    List<Entry> pages = new ArrayList<>();
    for (SiteLink link : links) {
      pages.add(Entry.link(link.title(), url(link.href()), menu.origin()));
    }
    menu.children("item").forEach(item -> item(item, pages));
    return pages.isEmpty()
        ? Optional.empty()
        : Optional.of(new Entry(titled(menu, title), menu.origin(), pages));
  }

  private static Map<String, Object> titled(XmlElement menu, String otherwise) {
    String name = menu.attribute("name");
    return new LinkedHashMap<>(Map.of("title", name.isEmpty() ? otherwise : name));
  }

  private void report(Origin origin, String message, String hint) {
    findings.accept(
        Finding.warning(
            FindingCode.SITE_DESCRIPTOR, origin.file(), origin.position(), message, hint));
  }

  private void tell(Origin origin, String message) {
    findings.accept(
        Finding.info(FindingCode.SITE_DESCRIPTOR, origin.file(), origin.position(), message, ""));
  }
}
