/** Messages written for these tests; none of them stands in the training corpus. */

export const mentorNotes = `I sat in on your workshop yesterday and wanted to tell you what I saw while it's fresh.
You were warm, you were prepared, and when the projector failed you just drew the diagram by hand, which I thought was great.
The first exercise didn't work as well. You explained it for ten minutes, and by the time you had finished, half of the room had forgotten what they were supposed to do. I think you were worried that they'd get it wrong.
Next time, try giving the instructions in three sentences and let them make mistakes. I'd also suggest leaving more time for questions, because the best moment of the day was the one you had to cut short.`;

export const designNotes = `Thanks for sharing the draft. I like the way you lead with the customer's problem, and the second diagram is really clear.
I did get lost in section 3, where you describe the rollout. It seems to assume that every team moves on the same day, but you say earlier that two of them can't before March. I think it would help to show what happens in between.
The cost table is too detailed for this audience, you could move it to the appendix. If you fix those two points I'd be happy to support it in the review.`;

export const statusReport = `Here is where the billing migration stands this week. We moved the remaining invoices to the new service and the nightly run finished in forty minutes.
Two of the twelve reports still show wrong totals for customers in Canada; Lee is looking into it and expects a fix by Thursday. We have also started on the archive, which is planned for three weeks.
Next week we will switch off the old job and update the runbook. The budget is unchanged and there are no new risks to report.`;

export const announcement = `The annual benefits enrollment opens on Monday and closes on November 20. All employees must confirm their choices in the portal, even if nothing changes.
There are two new dental plans this year, and the contribution to the savings account goes up by five percent. Please join one of the information sessions, which are held every day at noon in the large conference room and online.
If you have any questions, contact the benefits team. Forms that arrive after the deadline cannot be processed until next year.`;

export const thanks = `I just wanted to say thank you for everything that you did for us last week. The children have not stopped talking about the fire engine, and my mother still has the photo on her kitchen table.
You gave up your whole Saturday and you never once looked at your watch. We are so grateful to have neighbors like you and your wife, and we hope that you will come to dinner when Peter is back from his trip. The door is always open. With love from all of us.`;

export const complaint = `I am writing about the washing machine which I bought from your store on September 2, order number 55210. It has leaked since the first day. I called your customer service three times, and each time I was promised that a technician would come. Nobody came.
I have had to take two days off work and the floor is ruined. I would like a full refund of the price and of the delivery, within fourteen days. If I do not hear from you, I will ask my bank to reverse the payment and report this to the consumer office.`;
