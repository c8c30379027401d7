<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${content.title?html} | Field notes</title>
<link rel="canonical" href="${config.site_host}/${content.uri}">
</head>
<body>
<header><a href="/">Field notes</a></header>
<nav aria-label="Sections">
<#include "sections/all.ftl">
<#if content.section?has_content>
<#include "sections/" + content.section + ".ftl">
</#if>
</nav>
<main>
<nav aria-label="Breadcrumbs">
<ol>
<li><a href="/">Field notes</a></li>
<#if content.section?has_content>
<li><a href="/${content.section}/">${content.section}</a></li>
</#if>
</ol>
</nav>
<h1>${content.title?html}</h1>
<article>
${content.body}
</article>
<nav aria-label="Previous and next page">
<a rel="prev" href="${content.previous}">${content.previousTitle?html}</a>
<a rel="next" href="${content.next}">${content.nextTitle?html}</a>
</nav>
</main>
<footer>Field notes</footer>
</body>
</html>
