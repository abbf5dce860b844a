"""Read a clause in one of several ways.

- `lone_clauses`: by itself; `preceding`: with what stands before it; `halves`: as several questions
- `after_both`: with one of two things after which another came
- `ellipsis`: with nouns that it left out; `pointed`: as one of a statement that it only points at
- `meant_person`: whom "he" or "she" means
- `distributed`: as one question asked of several items; `excepting`: without what it leaves out ("besides A")
- `hearsay`: without who has told of a name; `told_apart`: as one of each of two that are to be told apart;
  `each_time`: as one at each of the years that were told; `opposites`: by each of two comparatives that it offers;
  `counted`: without the date from which it counts an age
- `presumptions`: with what it takes for granted ("why did it move?")
- `clause_reader`: the words of each way, to the best reading
- `exactness`: how exact a date has to be, where that is said behind the question
- `closing_times`: a time that closes two questions, and is that of both
"""
