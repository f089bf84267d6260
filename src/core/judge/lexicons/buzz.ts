import { wordList } from '../../text/word-list.ts'

/** Words that fit any project and any person. Provenance: written for this project. */
export const buzzWords = wordList(`
stakeholder, stakeholders, synergy, synergies, leverage, leveraged, leveraging, aligned, alignment, align, aligning, transparency, empathy, ownership, accountable, accountability,
proactive, proactively, dynamic, high-performing, performing, empower, empowered, empowering, vision, visionary, mindset, culture, values, value, excellence, passionate, passion, impact,
impactful, innovative, innovation, transformation, transformational, strategic, strategy, strategies, holistic, robust, scalable, seamless, best, practices, growth, opportunity, opportunities,
collaboration, collaborate, collaborated, collaborative, collaboratively, communication, communicate, communicated, facilitated, consensus, perspectives, perspective, expectations, deliverables, milestones, roadmap, governance, structured, efficient, efficiently, effective,
effectively, objectives, goals, priorities, prioritise, prioritize, professional, professionally, personal, leadership, lead, leader, inspire, inspired, motivate, motivated, motivation, resilience, resilient,
trust, respect, positive, environment, complex, complexity, critical, challenging, challenges, successful, successfully, success, achieve, achieved, achievement, productive, productivity, continuous,
improvement, agile, quality, process, approach, solution, solutions, outcome, outcomes, results, measures, lessons, learnings, journey, teamwork, openness, honesty, feedback, energy, attitude, initiative,
constructive, diverse, inclusive, ensure, ensuring, ensured, foster, fostered, driven, drive, drove, deliver, delivered, timely, manner, cross-functional, functional, paradigm, ecosystem, framework, bandwidth
`)
