-- Where do two statements give different figures, which one was chosen, and why?
SELECT indicator, ref_area, level, year, chosen_value, other_value, difference, rule,
  chosen_path, chosen_sentence, other_path, other_sentence
FROM conflicts
ORDER BY abs(difference) / nullif(abs(chosen_value), 0) DESC NULLS LAST, indicator, ref_area, year, other_path;
