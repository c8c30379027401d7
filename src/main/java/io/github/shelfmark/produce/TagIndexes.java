package io.github.shelfmark.produce;

import io.github.shelfmark.extension.Plan;
import io.github.shelfmark.extension.Producer;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.record.Fingerprint;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.ListPage;
import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.site.Tag;
import io.github.shelfmark.site.TagName;
import io.github.shelfmark.site.Tags;
import java.util.List;

/** The pages of tags: one for each with its documents, and one that lists all tags. */
public final class TagIndexes implements Producer {
  @Override
  public void announce(Plan plan) {
    for (SiteView view : plan.views()) {
      Tags tags = new Tags(view);
      List<Tag> all = tags.all();
      all.forEach(tag -> add(plan, view, tag, tags.pages(tag)));
      if (!all.isEmpty()) {
        plan.add(
            new PageOutput(
                tags.index(),
                "",
                () -> key(plan, view, all),
                () -> plan.pages().tags(view, tags.index(), all)));
      }
    }
  }

  private static void add(Plan plan, SiteView view, Tag tag, List<ListPage> pages) {
    tag.names().stream().skip(1).forEach(name -> plan.report(shared(tag, name)));
    boolean added = true;
    for (ListPage page : pages) {
      added &=
          plan.add(
              new PageOutput(
                  page.output(),
                  "",
                  () -> ListKeys.of(plan, view, page, tag.name()),
                  () -> plan.pages().tag(view, tag, page)));
    }
    if (!added) {
      plan.report(
          warning(
              tag.documents().get(0),
              "the tag \""
                  + tag.name()
                  + "\" gets no page, because the site has a file at "
                  + address(tag),
              "Give one of them another name, or the tag pages another place in site.yml:"
                  + " \"tags: {prefix: topics}\"."));
    }
  }

  private static Finding shared(Tag tag, String name) {
    Document document =
        tag.documents().stream()
            .filter(each -> TagName.of(each).contains(name))
            .findFirst()
            .orElse(tag.documents().get(0));
    return warning(
        document,
        "the tags \"" + tag.name() + "\" and \"" + name + "\" have the same page, " + address(tag),
        "Write both in the same way, or name one of them otherwise.");
  }

  private static Finding warning(Document document, String message, String hint) {
    return Finding.warning(
        FindingCode.TAG, document.path(), document.frontMatter().positionOf("tags"), message, hint);
  }

  private static String address(Tag tag) {
    return "/" + tag.output().substring(0, tag.output().lastIndexOf('/') + 1);
  }

  private static String key(Plan plan, SiteView view, List<Tag> tags) {
    Fingerprint print = new Fingerprint().add(plan.pages().key(view));
    for (Tag tag : tags) {
      print.add(tag.name()).add(tag.output()).add(tag.documents().size());
    }
    return plan.key(print.hex());
  }
}
