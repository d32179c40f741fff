# Random surveys drawn by strata, by clusters, by both, with and without the sizes of their populations, post-stratified
# and raked, and what R's survey package makes of them.
#
#   Rscript designs.R          writes designs.json beside this file
#
# R 4.2.2, survey 4.1.1 (Debian bookworm). The seed of survey k is 20211130 + k.

suppressPackageStartupMessages(library(survey))
options(survey.lonely.psu = "adjust", digits = 15)
SURVEYS <- 216
KINDS <- c(
  "strata", "strata-sized", "clusters", "both", "both-sized", "post", "post-strata", "post-clusters", "rake-both"
)

number <- function(x) if (length(x) == 0 || is.na(x) || !is.finite(x)) "null" else sprintf("%.15g", x)
numbers <- function(x) paste0("[", paste(sapply(x, number), collapse = ","), "]")
words <- function(x) sprintf('"%s"', paste(ifelse(is.na(x), "-", x), collapse = " "))
text <- function(x) sprintf('"%s"', x)
array <- function(...) paste0("[", paste(unlist(list(...)), collapse = ","), "]")
object <- function(...) {
  parts <- list(...)
  paste0("{", paste(sprintf('"%s":%s', names(parts), unlist(parts)), collapse = ","), "}")
}

people <- function(k) {
  set.seed(20211130 + k)
  kind <- KINDS[(k - 1) %% length(KINDS) + 1]
  strata <- sample(2:4, 1)
  clusters <- sample(4:9, strata, replace = TRUE)
  # Now and then a stratum of which one unit alone was drawn.
  if (k %% 12 == 0) clusters[1] <- 1
  rows <- do.call(rbind, lapply(seq_len(strata), function(h) {
    do.call(rbind, lapply(seq_len(clusters[h]), function(c) {
      n <- sample(1:6, 1)
      leaning <- rnorm(1, sd = 0.8) + 0.3 * h
      data.frame(
        h = paste0("s", h),
        # Numbered from 1 in each stratum.
        c = paste0("e", c),
        y = c("a", "b", "c")[1 + (runif(n) < plogis(leaning)) + (runif(n) < 0.3)],
        g = sample(c("x", "y", "z"), n, replace = TRUE),
        m = sample(c("u", "v"), n, replace = TRUE),
        k = sample(c("p", "q"), n, replace = TRUE),
        t = round(20 + 5 * leaning + rnorm(n, sd = 4), 2),
        w = sample(c(0.5, 1, 1.5, 2, 3.25), n, replace = TRUE)
      )
    }))
  }))
  if (kind %in% c("strata", "strata-sized") && k %% 12 == 0) rows <- rbind(rows[rows$h != "s1", ], rows[rows$h == "s1", ][1, ])
  rows$y[runif(nrow(rows)) < 0.08] <- NA
  rows$t[runif(nrow(rows)) < 0.05] <- NA
  # Of weights of 0, R divides by them where margins are known.
  if (k %% 7 == 0 && !grepl("post|rake", kind)) rows$w[sample(nrow(rows), 1)] <- 0
  if (k %% 5 == 0) rows$w <- 1
  list(kind = kind, rows = rows)
}

survey_of <- function(kind, d) {
  clustered <- kind %in% c("clusters", "both", "both-sized", "post-clusters", "rake-both")
  stratified <- kind %in% c("strata", "strata-sized", "both", "both-sized", "post-strata", "rake-both")
  sized <- kind %in% c("strata-sized", "both-sized")
  drawn <- if (clustered) tapply(d$c, d$h, function(c) length(unique(c))) else table(d$h)
  totals <- setNames(as.numeric(drawn) + (seq_along(drawn) - 1) * 5, names(drawn))
  if (!stratified) d$c <- paste(d$h, d$c)
  d$fpc <- totals[d$h]
  design <- svydesign(
    ids = if (clustered) ~c else ~1, strata = if (stratified) ~h else NULL, weights = ~w, data = d,
    fpc = if (sized) ~fpc else NULL, nest = stratified && clustered
  )
  margin <- function(name) {
    known <- sort(unique(d[[name]]))
    setNames(data.frame(known, 10 * seq_along(known) + 30), c(name, "Freq"))
  }
  margins <- NULL
  if (kind %in% c("post", "post-strata", "post-clusters")) {
    margins <- list(m = margin("m"))
    design <- postStratify(design, ~m, margins$m)
  }
  if (kind == "rake-both") {
    margins <- list(m = margin("m"), k = margin("k"))
    design <- rake(design, list(~m, ~k), margins, control = list(maxit = 500, epsilon = 1e-13))
  }
  list(
    design = design, totals = if (sized) totals else NULL, margins = margins, clustered = clustered,
    stratified = stratified
  )
}


estimates <- function(made, d) {
  design <- made$design
  w <- weights(design)
  influences <- list()
  cells <- list()
  for (group in c("", "x", "y", "z")) for (answer in c("a", "b", "c", "mean")) {
    if (answer != "mean" && !answer %in% d$y) next
    value_of <- if (answer == "mean") d$t else as.numeric(d$y == answer)
    used <- (group == "" | d$g == group) & !is.na(value_of) & w > 0
    n <- sum(used)
    if (n < 2) next
    v <- ifelse(used, value_of, 0)
    certain <- answer != "mean" && length(unique(v[used])) == 1
    part <- subset(update(design, v = v), used)
    found <- svymean(~v, part)
    value <- if (certain) v[used][1] else coef(found)[[1]]
    se <- if (certain) 0 else SE(found)[[1]]
    df <- degf(part)
    name <- paste(group, answer)
    influences[[name]] <- list(u = ifelse(used, (v - value) / sum(w[used]), 0), used = used, value = value)
    cells[[name]] <- array(text(group), text(answer), number(n), number(value), number(se), number(df))
  }
  difference <- function(a, b) {
    one <- influences[[a]]
    other <- influences[[b]]
    if (is.null(one) || is.null(other)) return(NULL)
    u <- other$u - one$u
    se <- SE(svytotal(~u, update(design, u = u)))[[1]]
    either <- subset(design, one$used | other$used)
    df <- if (startsWith(a, " ")) degf(either) else degf(either) - 1
    value <- other$value - one$value
    p <- if (isTRUE(se > 0 && df >= 1)) 2 * pt(-abs(value) / se, df) else NA
    array(text(a), text(b), number(value), number(se), number(df), number(p))
  }
  pairs <- list()
  for (answer in c("a", "b", "mean")) for (pair in list(c("", "x"), c("", "z"), c("x", "y"), c("y", "z"))) {
    pairs[[length(pairs) + 1]] <- difference(paste(pair[1], answer), paste(pair[2], answer))
  }
  complete <- subset(design, !is.na(d$y) & !is.na(d$g))
  test <- tryCatch(svychisq(~y + g, complete, statistic = "F"), error = function(e) NULL)
  # A part of a sample whose margins are known keeps all rows in R, and its test would have their degrees of freedom.
  if (!is.null(test) && !is.null(made$margins)) {
    test$parameter[2] <- test$parameter[1] * degf(complete)
    test$p.value <- pf(test$statistic, test$parameter[1], test$parameter[2], lower.tail = FALSE)
  }
  list(
    cells = paste0("[", paste(unlist(cells), collapse = ",\n"), "]"),
    pairs = paste0("[", paste(unlist(pairs), collapse = ",\n"), "]"),
    test = if (is.null(test)) "null" else numbers(c(test$statistic, test$parameter, test$p.value))
  )
}

one <- function(k) {
  drawn <- people(k)
  made <- survey_of(drawn$kind, drawn$rows)
  found <- estimates(made, drawn$rows)
  d <- drawn$rows
  columns <- do.call(object, lapply(d, function(column) words(as.character(column))))
  named <- function(x) if (is.null(x)) "null" else do.call(object, lapply(as.list(x), number))
  margins <- if (is.null(made$margins)) "null" else do.call(object, lapply(made$margins, function(m) {
    named(setNames(m$Freq, m[[1]]))
  }))
  object(
    id = number(k), kind = sprintf('"%s"', drawn$kind), columns = columns, clustered = tolower(made$clustered),
    stratified = tolower(made$stratified), totals = named(made$totals), margins = margins, cells = found$cells,
    pairs = found$pairs, test = found$test
  )
}

folder <- dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE)))
surveys <- suppressWarnings(sapply(seq_len(SURVEYS), one))
writeLines(paste0("[", paste(surveys, collapse = ",\n"), "]"), file.path(folder, "designs.json"))
