package io.github.shelfmark.theme;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.Url;
import io.github.shelfmark.theme.body.HeadedBody;
import io.github.shelfmark.theme.model.NavModel;
import io.github.shelfmark.theme.model.PageModel;
import io.github.shelfmark.theme.model.PostModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The variables of a page's template: the contract with theme authors. */
final class PageVariables {
  private final SiteModels siteModels;
  private final Navigation navigation;
  private final ContentModels models;
  private final Messages messages;
  private final RecordedProject project;
  private final LanguageMenu languages;

  PageVariables(
      SiteModels siteModels,
      Navigation navigation,
      ContentModels models,
      Messages messages,
      RecordedProject project,
      LanguageMenu languages) {
    this.languages = languages;
    this.messages = messages;
    this.models = models;
    this.siteModels = siteModels;
    this.navigation = navigation;
    this.project = project;
  }

  /** All variables of one page but for {@code toc}, which is about its document's own wishes. */
  Map<String, Object> of(
      PageModel page,
      List<Section> path,
      Body body,
      Optional<PostModel> previous,
      Optional<PostModel> next,
      Linker linker) {
    NavModel nav =
        new NavModel(
            navigation.top().from(page.output(), linker),
            navigation.sidebar().from(path, page.output(), linker),
            navigation.breadcrumbs().of(path, page.output(), linker),
            previous.orElse(null),
            next.orElse(null),
            navigation.top().beyond(navigation.sidebar(), page.output(), linker));
    Map<String, Object> variables = new HashMap<>();
    variables.put("site", siteModels.site(linker));
    variables.put("page", page);
    variables.put("section", models.section(path.get(path.size() - 1), linker));
    variables.put("content", Markup.of(body.html()));
    HeadedBody headed =
        HeadedBody.of(body.html(), page.showTitle() || Toc.hasParts(body.headings(), false));
    variables.put("heading", Markup.of(headed.heading()));
    variables.put("text", Markup.of(headed.text()));
    variables.put("translations", languages.of(page.output(), linker));
    String same = page.path().isEmpty() ? siteModels.home() : Url.escape(page.url());
    variables.put("versions", navigation.versions().of(same, linker));
    variables.put("structured", Markup.of(structured(page, path)));
    variables.put("nav", nav);
    variables.put("feeds", navigation.feeds().of(path, linker));
    variables.put("icons", new IconMap());
    variables.put("messages", messages.in(page.lang()));
    variables.put("project", project);
    variables.put("build", siteModels.build(linker));
    return variables;
  }

  private String structured(PageModel page, List<Section> path) {
    Linker absolute = output -> siteModels.canonical(Linker.address(output));
    return StructuredData.of(
        page,
        siteModels.title(),
        siteModels.description(),
        page.canonical().isEmpty()
            ? List.of()
            : navigation.breadcrumbs().of(path, page.output(), absolute));
  }
}
